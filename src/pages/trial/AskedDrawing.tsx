import { useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { takeFocus } from '#ui/take-focus/takeFocus.ts';

interface AskedDrawingProps<Props> {
  readonly ask: string;
  /** Brings the drawing and the library behind it, which weighs as much as the rest of the page. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly draw: (Plot: ComponentType<Props>) => ReactNode;
}

type Drawing<Props> =
  | { readonly kind: 'not-asked' | 'coming' | 'failed' }
  | { readonly kind: 'here'; readonly Plot: ComponentType<Props> };

/** A drawing that comes when the reader asks for it. If it cannot come, that costs one sentence. */
export function AskedDrawing<Props>({ ask, load, draw }: AskedDrawingProps<Props>) {
  const { t } = useTranslation('trial');
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
            {ask}
          </Action>
        );
      case 'coming':
      case 'failed':
        return <p role="status">{t(`drawing.${drawing.kind}`)}</p>;
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
