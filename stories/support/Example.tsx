import { Source } from '@storybook/addon-docs/blocks';
import { themes } from 'storybook/theming';

export interface ExampleProps {
  /** The text of its file. */
  readonly of: string;
  readonly language: 'jsx' | 'tsx';
}

/** A file as it stands, in the colours of the page: a `Source` alone is always light. */
export function Example({ of, language }: ExampleProps) {
  return <Source code={of} language={language} dark={themes.normal.base === 'dark'} />;
}
