'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { usePart } from './AutoReloadParts.js';

const OpenReload = whenNeeded('AutoReloadForm', () =>
  import('./OpenReload.js').then((code) => code.OpenReload),
);

export interface AutoReloadFormProps extends Omit<
  ComponentPropsWithoutRef<'form'>,
  'children' | 'onSubmit'
> {}

/**
 * Agrees to refills: on, changed, or on again. Renders a `<form>`, and nothing until it is opened.
 * Styling: `AutoReloadConsent` is what the person agrees to, `FormActions` the row of buttons.
 */
export const AutoReloadForm = forwardRef<HTMLFormElement, AutoReloadFormProps>(
  function AutoReloadForm(props, ref) {
    const parts = usePart('AutoReloadForm');
    const { typed } = parts.settings;
    if (!parts.isOpen || typed === null) return null;
    return <OpenReload {...props} place={ref} parts={parts} typed={typed} />;
  },
);
