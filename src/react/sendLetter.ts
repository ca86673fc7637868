import type { QueryClient } from '@tanstack/react-query';
import { type BillingClient, isBillingError } from '../client/index.js';
import { maskForm } from '../client/maskForm.js';
import { refresh } from './queries.js';
import type {
  LetterProblem,
  LetterProblems,
  LetterSent,
  SendLetter,
  TypedLetter,
} from './useLetter.js';

interface By {
  readonly client: BillingClient;
  readonly queryClient: QueryClient;
  readonly send: SendLetter;
  /** Hears what is wrong with fields. */
  readonly tell: (problems: LetterProblems) => void;
}

/**
 * Sends what stands in the fields of a form, or answers `null` where something is wrong with it: the
 * first such field takes the focus. What is secret in it is masked in its place first.
 */
export async function sendLetter(form: HTMLFormElement, by: By): Promise<LetterSent | null> {
  const { client, queryClient, send } = by;
  const stop = (problems: LetterProblems) => {
    by.tell(problems);
    focusFirst(form, problems);
  };
  const problems = problemsIn(form);
  if (Object.keys(problems).length > 0) {
    stop(problems);
    return null;
  }
  try {
    return { ...(await send(client, typedIn(form))), workspaceId: client.workspaceId };
  } catch (error) {
    if (!isBillingError(error)) throw error;
    stop(
      refusedIn(
        form,
        error.fields.map(({ path }) => path),
      ),
    );
    // a refusal means that this page is behind
    if (error.code === 'forbidden') void refresh(queryClient, client);
    throw error;
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of a form that have a name. */
function controlsOf(form: HTMLFormElement): readonly Control[] {
  const isControl = (element: Element): element is Control =>
    'validity' in element && 'name' in element && element.name !== '';
  return Array.from(form.elements).filter(isControl);
}

function typedIn(form: HTMLFormElement): TypedLetter {
  const fields = new FormData(form);
  return (field) => {
    const text = fields.get(field);
    return typeof text === 'string' ? text.trim() : '';
  };
}

function problemsIn(form: HTMLFormElement): LetterProblems {
  const unfit = unfitIn(form);
  return Object.keys(unfit).length > 0 ? unfit : hideSecrets(form);
}

/** The fields that the server names. */
function refusedIn(form: HTMLFormElement, paths: readonly string[]): LetterProblems {
  const refused = controlsOf(form).filter(({ name }) => paths.includes(name));
  return Object.fromEntries(refused.map(({ name }) => [name, 'refused']));
}

function focusFirst(form: HTMLFormElement, problems: LetterProblems) {
  controlsOf(form)
    .find(({ name }) => problems[name] !== undefined)
    ?.focus();
}

function unfitIn(form: HTMLFormElement): LetterProblems {
  const found = controlsOf(form).flatMap((control): [string, LetterProblem][] => {
    const { name, type, value, validity } = control;
    if (type === 'number' && !validity.valid && !validity.valueMissing) return [[name, 'number']];
    return control.required && value.trim() === '' ? [[name, 'missing']] : [];
  });
  return Object.fromEntries(found);
}

function hideSecrets(form: HTMLFormElement): LetterProblems {
  const masked = new Map(Object.entries(maskForm(Object.fromEntries(new FormData(form)))));
  const hidden = controlsOf(form).filter(
    ({ name, value, type }) => type.startsWith('text') && masked.get(name) !== value,
  );
  for (const control of hidden) control.value = String(masked.get(control.name));
  return Object.fromEntries(hidden.map(({ name }) => [name, 'hidden']));
}
