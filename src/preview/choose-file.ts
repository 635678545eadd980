/** The browser's own window to choose a file of this computer. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  // What else is chosen gets a sentence that says what to do with it.
  input.accept = '.xlsx,.xlsm';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) chosen(file);
  });
  input.click();
}
