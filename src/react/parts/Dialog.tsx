'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { Heading } from './Heading.js';

export interface DialogProps extends Omit<ComponentPropsWithoutRef<'dialog'>, 'title' | 'open'> {
  /** The act that it asks about, e.g. “Cancel Pro plan”. */
  title: string;
  /** What takes the focus first: the answer that does no harm. @default the title */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Verbs, in one row at the end. */
  actions: ReactNode;
  /** Escape was pressed; the dialog stays until it is no longer rendered. */
  onClose: () => void;
}

/**
 * A question that holds everything else up, for as long as it is rendered. Renders a modal
 * `<dialog>` named by its title; when it goes, the focus returns to what opened it.
 *
 * Parts: `DialogTitle`, `DialogActions`.
 */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
  { title, initialFocus, actions, onClose, children, ...props },
  ref,
) {
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const node = heading.current?.closest('dialog');
    if (!node) return undefined;
    const opener = document.activeElement;
    show(node);
    (initialFocus?.current ?? heading.current)?.focus();
    return () => {
      hide(node);
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [initialFocus]);

  return (
    <dialog
      {...props}
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={({ currentTarget: { open, isConnected } }) => isConnected && !open && onClose()}
      data-farebox="Dialog"
    >
      <Heading ref={heading} tabIndex={-1} level={2} id={titleId} data-farebox="DialogTitle">
        {title}
      </Heading>
      {children}
      <div data-farebox="DialogActions">{actions}</div>
    </dialog>
  );
});

/** jsdom knows no modal dialogs: there it is open, and nothing is held up. */
function show(dialog: HTMLDialogElement) {
  if ('showModal' in dialog) dialog.showModal();
  else (dialog as HTMLElement).setAttribute('open', '');
}

function hide(dialog: HTMLDialogElement) {
  if ('close' in dialog) dialog.close();
  else (dialog as HTMLElement).removeAttribute('open');
}
