import { scenarios } from '../../mocks/index.js';

/** Every scenario with its sentence. */
export function Scenarios() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">scenario</th>
          <th scope="col">what it is</th>
        </tr>
      </thead>
      <tbody>
        {Object.values(scenarios).map(({ name, sentence }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
