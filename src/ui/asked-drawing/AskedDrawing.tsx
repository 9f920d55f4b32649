import { useState, type ComponentType, type ReactNode } from 'react';
import { Action } from '#ui/action/Action.tsx';
import { takeFocus } from '#ui/take-focus/takeFocus.ts';

interface AskedDrawingProps<Props> {
  readonly words: {
    readonly ask: string;
    /** Said while it comes, and where it cannot; both say where the same stands in words. */
    readonly coming: string;
    readonly failed: string;
  };
  /** Brings the drawing and the library behind it, which weighs as much as the rest of the page. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly draw: (Plot: ComponentType<Props>) => ReactNode;
}

type Drawing<Props> =
  | { readonly kind: 'not-asked' | 'coming' | 'failed' }
  | { readonly kind: 'here'; readonly Plot: ComponentType<Props> };

/** A drawing that comes when the reader asks for it. If it cannot come, that costs one sentence. */
export function AskedDrawing<Props>({ words, load, draw }: AskedDrawingProps<Props>) {
  const [drawing, setDrawing] = useState<Drawing<Props>>({ kind: 'not-asked' });
  const bring = () => {
    setDrawing({ kind: 'coming' });
    load().then(
      (Plot) => {
        setDrawing({ kind: 'here', Plot });
      },
      () => {
        setDrawing({ kind: 'failed' });
      },
    );
  };
  const shown = () => {
    switch (drawing.kind) {
      case 'not-asked':
        return (
          <Action kind="quiet" onPress={bring}>
            {words.ask}
          </Action>
        );
      case 'coming':
      case 'failed':
        return <p role="status">{words[drawing.kind]}</p>;
      case 'here':
        return draw(drawing.Plot);
    }
  };
  return (
    <div
      ref={drawing.kind === 'not-asked' ? null : takeFocus}
      tabIndex={-1}
      className={drawing.kind === 'here' ? undefined : 'needs-script'}
    >
      {shown()}
    </div>
  );
}
