/** Seats are taken by members who are active, and what is over is the difference. */
import { demand } from '../broken.js';
import type { Check } from './Check.js';

export const capacity: Check =
  ({ mock }) =>
  (_, { overview: { seats, storage } }) => {
    if (seats !== null) {
      const active = mock.world.members.filter(({ state }) => state === 'active').length;
      demand(seats.used === active, () => `${seats.used} seats are used, by ${active} members.`);
      const over = Math.max(0, seats.used - seats.paid);
      demand(seats.overBy === over, () => `Seats are over by ${seats.overBy}, not ${over}.`);
    }
    if (storage !== null) {
      const over = Math.max(0, storage.used - storage.quota);
      demand(storage.overBy === over, () => `Storage is over by ${storage.overBy}, not ${over}.`);
    }
  };
