import { useEffect, useRef } from 'preact/hooks';
import type { Intake } from './use-intake';

/** Searches for what is dropped on the page or pasted into it. */
export function useDropped(intake: Intake): void {
  const latest = useRef(intake);
  useEffect(() => {
    latest.current = intake;
  });
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (!isDraggedWords(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (isDraggedWords(event)) return;
      event.preventDefault();
      take(event.dataTransfer, latest.current);
    };
    const paste = (event: ClipboardEvent): void => {
      const isTyping = event.target instanceof HTMLInputElement;
      // A spreadsheet's cell comes as text and as a picture: where one types, the text is meant.
      const isText = event.clipboardData?.getData('text/plain') !== '';
      if (isTyping && (isText || event.clipboardData.files.length === 0)) return;
      event.preventDefault();
      take(event.clipboardData, latest.current);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}

/** Words that are dragged into a field are typed there. Pictures and links come with an address. */
function isDraggedWords({ target, dataTransfer }: DragEvent): boolean {
  const kinds = dataTransfer?.types ?? [];
  const isMore = kinds.includes('Files') || kinds.includes('text/uri-list');
  return target instanceof HTMLInputElement && kinds.includes('text/plain') && !isMore;
}

/** Files first: their bytes need no permission. Then a picture of a page, then plain text. */
function take(data: DataTransfer | null, intake: Intake): void {
  const files = [...(data?.files ?? [])];
  if (files.length > 0) {
    intake.findFiles(files);
    return;
  }
  const html = data?.getData('text/html') ?? '';
  const picture = new DOMParser().parseFromString(html, 'text/html').querySelector('img');
  const text = picture?.getAttribute('src') ?? data?.getData('text/plain') ?? '';
  if (text.trim() !== '') intake.findGiven(text);
}
