/**
 * Warnings of a low balance: each threshold fires once when the balance is below it, and is armed
 * again when the balance is above it. One look may find several crossed: they are one notice.
 */
import {
  type AlertChannel,
  amountLike,
  type AlertSettings,
  type LowBalanceAlerts,
  type ThresholdState,
} from '../src/rules/index.js';
import type { Notice, StoredAlerts, World } from './World.js';

type State = 'armed' | 'waiting' | { readonly firedAt: string };

/** Looks at the balance; to be called after every change. */
export function watchBalance(world: World): void {
  const { alerts, ledger } = world;
  if (alerts === null || !alerts.enabled) return;
  const at = world.clock.now();
  const crossed = [...alerts.states].filter(
    ([threshold, state]) => state === 'armed' && ledger.available < threshold,
  );
  const states = new Map<number, State>(alerts.states);
  for (const [threshold] of crossed) states.set(threshold, { firedAt: at });
  for (const [threshold] of alerts.states)
    if (ledger.available > threshold) states.set(threshold, 'armed');
  world.alerts = { ...alerts, states };
  if (crossed.length === 0) return;
  world.notices.push({
    kind: 'low_balance',
    at,
    deliveries: deliver(world, alerts.channels),
    thresholds: crossed.map(([threshold]) => amountLike(ledger.zero, threshold)),
  });
}

/** What is posted to a host arrives only where its address answers. */
export function deliver(
  { endpointFails }: World,
  channels: readonly AlertChannel[],
): Notice['deliveries'] {
  return channels.map((channel) => ({
    channel,
    arrived: channel !== 'webhook' || !endpointFails,
  }));
}

/** Replaces the settings. A threshold above the balance waits: saving fires nothing. */
export function saveAlerts(world: World, settings: AlertSettings): void {
  const { ledger, alerts } = world;
  const states = settings.thresholds.map(({ amount }): [number, State] => {
    const known = alerts?.states.get(amount) ?? 'armed';
    return [amount, known === 'armed' && ledger.available < amount ? 'waiting' : known];
  });
  world.alerts = { ...settings, version: (alerts?.version ?? 0) + 1, states: new Map(states) };
}

/** The alerts as the contract shows them. */
export function alertsView(world: World, stored: StoredAlerts): LowBalanceAlerts {
  const { enabled, thresholds, channels, version, states } = stored;
  const stateOf = ([amount, state]: [number, State]): ThresholdState => {
    const threshold = amountLike(world.ledger.zero, amount);
    if (typeof state !== 'string') return { threshold, at: state.firedAt };
    return { state: state === 'waiting' ? 'below' : 'armed', threshold };
  };
  return {
    enabled,
    thresholds,
    channels,
    version: String(version),
    states: [...states].toSorted(([a], [b]) => b - a).map(stateOf),
  };
}
