import { type Balance, type Policy, PRESETS } from '../../src/rules/index.js';
import { policyWords } from './policyWords.js';
import { Table } from './Table.js';

const { workspace, team, wallet } = PRESETS;
const lists = ['modules', 'bannerOrder'] as const;
const plain = (Object.keys(policyWords) as (keyof Policy)[]).filter(
  (field) => !lists.some((list) => list === field),
);

export interface PolicyTableProps {
  /** @default all but the lists, which have tables of their own */
  readonly fields?: readonly (keyof Policy)[] | undefined;
}

/** Fields of the policy with what each preset says, from the presets themselves. */
export function PolicyTable({ fields = plain }: PolicyTableProps) {
  const rows = fields.map((field) => [
    `\`${field}\``,
    policyWords[field],
    ...[workspace, team, wallet].map((preset) => said(preset[field])),
  ]);
  const head = ['field', 'decides', 'workspace', 'team', 'wallet'];
  return <Table caption="Policy, by preset" head={head} rows={rows} />;
}

export interface PolicyListTableProps {
  readonly field: (typeof lists)[number];
}

/** A list of the policy: what is in it, in each preset, and in which place where that counts. */
export function PolicyListTable({ field }: PolicyListTableProps) {
  const presets: readonly (readonly string[])[] = [workspace[field], team[field], wallet[field]];
  const rows = [...new Set(presets.flat())].map((name) => [
    `\`${name}\``,
    ...presets.map((list) => {
      if (!list.includes(name)) return '–';
      return field === 'modules' ? 'yes' : String(list.indexOf(name) + 1);
    }),
  ]);
  return (
    <Table caption={policyWords[field]} head={[field, 'workspace', 'team', 'wallet']} rows={rows} />
  );
}

function said(value: Policy[keyof Policy] | Balance): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === null) return '–';
  if (typeof value !== 'object') return String(value);
  if ('min' in value) return `${said(value.min)} to ${said(value.max)}`;
  if ('scale' in value) return amount(value);
  return value.map((item) => said(item)).join(', ') || '–';
}

function amount(value: Balance): string {
  const digits = (value.amount / 10 ** value.scale).toFixed(value.scale);
  return `${digits} ${'currency' in value ? value.currency : value.unit}`;
}
