import { BillingError } from '../src/client/index.js';
import type { Backend } from '../src/server/index.js';
import { saveAutoReload } from './autoReload.js';
import { alertsView, saveAlerts } from './lowBalance.js';
import type { World } from './World.js';

/** The verbs about settings that two people may save at once. */
export function backendSettings(
  world: World,
): Pick<Backend, 'updateAutoReload' | 'updateLowBalanceAlerts'> {
  return {
    updateAutoReload: async (_, settings, version) =>
      world.clock.act(() => {
        checkVersion(version, world.autoReload?.version);
        saveAutoReload(world, settings);
        return world.autoReload ?? absent();
      }),
    updateLowBalanceAlerts: async (_, settings, version) =>
      world.clock.act(() => {
        checkVersion(version, world.alerts === null ? undefined : String(world.alerts.version));
        saveAlerts(world, settings);
        return world.alerts === null ? absent() : alertsView(world, world.alerts);
      }),
  };
}

function checkVersion(given: string, current: string | undefined): void {
  if (current === undefined) return absent();
  if (given === current) return;
  throw new BillingError({
    code: 'version_conflict',
    message: 'Someone else saved these settings first.',
  });
}

function absent(): never {
  throw new BillingError({ code: 'not_found', message: 'There are none here.' });
}
