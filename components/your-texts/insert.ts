/** Puts words into a box where the caret stands, as if they were typed: the browser can undo them. */
export function insert(box: HTMLTextAreaElement, words: string): void {
  // Outdated, and without a successor that leaves the browser's undo whole.
  if (document.execCommand('insertText', false, words)) return
  box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
