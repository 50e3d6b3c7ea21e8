import '@/assets/styles/base.css';
import { render, type ComponentChild } from 'preact';
import { startLook } from './look';

/** Starts a page of the extension: look first, then its content. */
export function showPage(content: ComponentChild): void {
  startLook();
  render(content, document.body);
}
