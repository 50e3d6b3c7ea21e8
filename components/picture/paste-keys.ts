/** What a person presses to paste, on this computer. */
export function pasteKeys(): string {
  return navigator.userAgent.includes('Mac OS') ? '⌘V' : 'Ctrl+V';
}
