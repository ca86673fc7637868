import type { Choose } from '../choose.js';
import type { Stage, Told } from '../Stage.js';

/** Something that happens, told in the story; nothing where there is nothing to do it to. */
export type Deed = (stage: Stage, told: Told, choose: Choose) => void | Promise<void>;

/** How often it happens beside the others, and what it is. */
export type Row = readonly [weight: number, deed: Deed];
