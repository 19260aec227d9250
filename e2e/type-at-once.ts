import type { Locator } from 'playwright';

/**
 * Types in a field and does what follows in the same instant, before anything that is being saved can have been: nobody is that
 * quick, but a disk may be that slow.
 */
export const typeAtOnce = async (
  field: Locator,
  words: string,
  then: { readonly first?: 'submit'; readonly press?: Locator },
): Promise<void> => {
  const button = (await then.press?.elementHandle()) ?? null;
  await field.evaluate(
    (element: HTMLInputElement | HTMLTextAreaElement, [typed, first, pressed]) => {
      element.focus();
      if (first === 'submit') element.form?.requestSubmit();
      const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, typed);
      element.dispatchEvent(new Event('input', { bubbles: true }));
      if (!(pressed instanceof HTMLElement)) return;
      pressed.focus();
      pressed.click();
    },
    [words, then.first, button] as const,
  );
};
