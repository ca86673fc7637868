/** A checkout and a processor that a person can click, over a mock. */
export { createFakes, type Fakes, type FakesOptions } from './createFakes.js';
