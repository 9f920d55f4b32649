import type { ComponentProps } from 'react';
import { Asked } from '../Asked.tsx';
import type { HandOver } from './HandOver.tsx';

/** The way to another device; what it needs comes when it is asked for. */
export function AskedHandOver(props: ComponentProps<typeof HandOver>) {
  const { words } = props;
  return (
    <Asked
      id="take-along"
      title={words.text('handover:title')}
      open={words.text('handover:open')}
      bring={async () => (await import('./HandOver.tsx')).HandOver}
      given={props}
    />
  );
}
