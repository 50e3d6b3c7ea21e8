import { useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_POPUP_FORM, popupForm, type PopupForm } from '@/lib/store/popup-form';

/** What stands in the popup. It is kept on every change, since the popup can close at any moment. */
export function usePopupForm(): [PopupForm, (change: Partial<PopupForm>) => void] {
  const [form, setForm] = useState(EMPTY_POPUP_FORM);
  const latest = useRef(EMPTY_POPUP_FORM);
  const isTouched = useRef(false);

  useEffect(() => {
    void popupForm.read().then((kept) => {
      if (isTouched.current) return;
      latest.current = kept;
      setForm(kept);
    });
  }, []);

  const change = (part: Partial<PopupForm>): void => {
    isTouched.current = true;
    latest.current = { ...latest.current, ...part };
    setForm(latest.current);
    void popupForm.write(latest.current);
  };
  return [form, change];
}
