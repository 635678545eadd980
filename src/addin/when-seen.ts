/**
 * Calls when a part of the page is first seen, and again a next time for as long as `seen` answers that nothing came. Excel
 * loads the page out of sight with every workbook that uses a function, as a frame without size or a window that is not
 * drawn; where it can, it also says when the pane opens.
 */
export function whenSeen(part: Element, seen: () => Promise<boolean>): void {
  let isCalled = false;
  const once = (): void => {
    if (isCalled) return;
    isCalled = true;
    void seen().then((came) => {
      isCalled = came;
      if (came) drawn.disconnect();
    });
  };
  const drawn = new IntersectionObserver((entries) => {
    if (entries.some(({ intersectionRect: { width, height } }) => width > 0 && height > 0)) once();
  });
  drawn.observe(part);
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) once();
  });
}
