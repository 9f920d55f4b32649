import type { Said as Sentence } from '#domain/said/said.ts';
import { Said } from '../said/Said.tsx';
import styles from './DataTable.module.css';

interface Row {
  readonly header: Sentence | string;
  readonly cells: readonly (Sentence | string)[];
}

interface DataTableProps {
  readonly caption: Sentence | string;
  /** One for the row headers, then one for each cell. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The caption is only heard, where a heading right above already says it. */
  readonly captionHidden?: boolean | undefined;
}

/**
 * A table; on a narrow screen each row becomes a short list, with the column said before each cell.
 *
 * The roles are what these elements mean anyway. They are written out because Safari forgets them as
 * soon as the style sheet lays the table out in another way.
 */
export function DataTable({ caption, columns, rows, captionHidden = false }: DataTableProps) {
  return (
    <table className={styles['table']} role="table">
      <caption className={captionHidden ? 'visually-hidden' : undefined}>
        <Words said={caption} />
      </caption>
      <thead>
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ header, cells }, row) => (
          <tr key={row} role="row">
            <th scope="row" role="rowheader">
              <Words said={header} />
            </th>
            {cells.map((cell, place) => (
              <td key={place} role="cell" data-column={columns[place + 1]}>
                <Words said={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ said }: { readonly said: Sentence | string }) {
  return typeof said === 'string' ? said : <Said said={said} />;
}
