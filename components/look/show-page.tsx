import '@/assets/styles/base.css';
import { effect } from '@preact/signals';
import { render, type ComponentChild } from 'preact';
import { t } from '@/components/words/words';
import { startLook } from './look';

/** Pages with a title of their own; the popup bears only the product's name. */
type TitledPage = 'options' | 'panel' | 'workspace';

/** Starts a page of the extension: look first, then its content. */
export function showPage(content: ComponentChild, page?: TitledPage): void {
  startLook();
  effect(() => {
    const name = t('common.name');
    document.title = page ? t('common.pageTitle', { page: t(`common.${page}`), name }) : name;
  });
  render(content, document.body);
}
