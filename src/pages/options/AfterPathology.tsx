import { PathTree } from '#charts/path-tree/PathTree.tsx';
import { Said } from '#ui/said/Said.tsx';

import type { PathView } from './pathView.ts';
import { TwoSides } from './TwoSides.tsx';

/** The two paths after the operation, what makes them branch, and what it means to need both treatments. */
export function AfterPathology({ path }: { readonly path: PathView }) {
  return (
    <>
      <p>{path.lead}</p>
      <TwoSides sides={path.paths} level={3}>
        {(one) => <PathTree path={one} />}
      </TwoSides>
      <p>{path.counted}</p>
      <p>
        <Said said={path.elsewhere} />
      </p>
      <p>{path.either}</p>
      <h3>{path.triggers.title}</h3>
      <p>{path.triggers.lead}</p>
      <ul>
        {path.triggers.list.map(({ id, said }) => (
          <li key={id}>
            <Said said={said} />
          </li>
        ))}
      </ul>
      <p>{path.triggers.after}</p>
      <h3>{path.both.title}</h3>
      {path.both.said.map((said, sentence) => (
        <p key={sentence}>
          <Said said={said} />
        </p>
      ))}
    </>
  );
}
