/**
 * Calls once, when a part of the page is first seen. Excel loads the page out of sight with every workbook that uses a
 * function, as a frame without size or a window that is not drawn; where it can, it also says when the pane opens.
 */
export function whenSeen(part: Element, seen: () => void): void {
  let isSeen = false;
  const once = (): void => {
    if (isSeen) return;
    isSeen = true;
    drawn.disconnect();
    seen();
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
