import {
  ACTIONS,
  BY_STANDING,
  PERMISSIONS,
  ROLES,
  type RoleVocabulary,
  SUBSCRIPTION_STATUSES,
} from '../../src/rules/index.js';

const standings = ['none', ...SUBSCRIPTION_STATUSES] as const;

/** Who may do what, from the table that decides it. */
export function PermissionTable({ vocabulary }: { readonly vocabulary: RoleVocabulary }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">action</th>
          {ROLES[vocabulary].map((role) => (
            <th key={role} scope="col">
              {role}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ACTIONS.map((action) => (
          <tr key={action}>
            <th scope="row">
              <code>{action}</code>
            </th>
            {ROLES[vocabulary].map((role, column) => (
              <td key={role}>{PERMISSIONS[vocabulary][action][column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which standing of the subscription lets an action through. */
export function StandingTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">action</th>
          {standings.map((standing) => (
            <th key={standing} scope="col">
              {standing}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(BY_STANDING).map(([action, row]) => (
          <tr key={action}>
            <th scope="row">
              <code>{action}</code>
            </th>
            {standings.map((standing) => (
              <td key={standing}>{row[standing]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
