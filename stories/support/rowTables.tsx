import { en } from '../../src/locales/en.js';
import type { Message } from '../../src/index.js';
import {
  ANSWERS,
  BANNER_KINDS,
  lookUp,
  REASONS,
  type RefusalMessage,
} from '../../src/rules/index.js';
import { BILLING_ERROR_CODES } from '../../src/client/index.js';
import { bannerRows } from '../rules/bannerRows.js';
import { errorRows } from '../rules/errorRows.js';
import { packRows } from '../rules/packRows.js';
import { planRows } from '../rules/planRows.js';
import { reasonRows } from '../rules/reasonRows.js';
import { Table } from './Table.js';

const code = (word: string) => `\`${word}\``;
const yes = (holds: boolean) => (holds ? 'yes' : 'no');

/** Why something is refused, in the order in which it is told. */
export function ReasonTable() {
  const rows = REASONS.map((reason) => {
    const { when, presentation, status, tried, scenario } = reasonRows[reason];
    return [code(reason), when, presentation, String(status), tried && code(scenario)];
  });
  const head = ['reason', 'when', 'the control', 'status', 'tried in'];
  return <Table caption="Reasons, first to last" head={head} rows={rows} />;
}

/** What a failed request says. */
export function ErrorTable() {
  const rows = BILLING_ERROR_CODES.map((name) => {
    const { status, means, repeat } = errorRows[name];
    return [code(name), status === null ? '–' : String(status), means, repeat];
  });
  return <Table caption="Codes" head={['code', 'status', 'means', 'again']} rows={rows} />;
}

/** Each banner by its rank. */
export function BannerTable() {
  const rows = BANNER_KINDS.map((kind, rank) => {
    const { when, tone, answers, toldToAll, dismissible } = bannerRows[kind];
    const offered = answers.map((answer) => `${code(answer)} (${ANSWERS[answer]})`).join(', ');
    return [String(rank + 1), code(kind), when, tone, offered, yes(toldToAll), yes(dismissible)];
  });
  const head = [
    'rank',
    'kind',
    'due while',
    'tone',
    'answered by',
    'told to all',
    'can be put away',
  ];
  return <Table caption="Banners, most urgent first" head={head} rows={rows} />;
}

/** What the section of packs says, and what becomes of its buttons. */
export function PackTable() {
  const rows = packRows.map(({ when, says, buttons, scenario, role }) => [
    when,
    says === 'on_top_of_plan' || says === 'one_time' ? en[`packs.note.${says}`] : refusal(says),
    buttons,
    role === undefined ? code(scenario) : `${code(scenario)} as ${code(role)}`,
  ]);
  const head = ['while', 'says', 'buttons', 'tried in'];
  return <Table caption="Packs: the first row that holds" head={head} rows={rows} />;
}

/** What the button of a plan says and does. */
export function PlanTable() {
  const rows = planRows.map(({ when, label, action, scenario, of }, row) => [
    String(row + 1),
    when,
    en[`plans.label.${label}`],
    code(label),
    action === null ? 'none' : code(action),
    `${code(of)} in ${code(scenario)}`,
  ]);
  const head = ['row', 'holds for', 'button', 'label', 'asks', 'tried with'];
  return <Table caption="The first row that holds" head={head} rows={rows} />;
}

function refusal(message: RefusalMessage): string {
  const words = lookUp<string, Message>(en, `refusal.${message}`);
  return typeof words === 'string' ? words : message;
}
