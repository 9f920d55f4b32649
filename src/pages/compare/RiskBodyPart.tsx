import { useTranslation } from 'react-i18next';
import { IconArray } from '#charts/icon-array/IconArray.tsx';
import { IconLegend } from '#charts/icon-array/IconLegend.tsx';
import { RiskBars } from '#charts/risk-bars/RiskBars.tsx';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { Pair } from '#ui/pair/Pair.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { Reading } from './compareView.ts';
import type { OutcomeView } from './outcomeView.ts';
import type { RiskBody, RiskPanel } from './riskBody.ts';

interface RiskBodyPartProps {
  readonly outcome: OutcomeView;
  readonly body: RiskBody;
  readonly view: Reading['view'];
}

/** Two chances in the picture that the reader picked, then the gap and how exact it is. */
export function RiskBodyPart({ outcome, body, view }: RiskBodyPartProps) {
  const { t } = useTranslation('compare');
  return (
    <>
      {body.rarer === undefined ? null : (
        <p>
          <Said said={body.rarer} />
        </p>
      )}
      <Picture outcome={outcome} body={body} view={view} />
      <p>
        <Said said={body.difference} />
      </p>
      <h4>{t('range.title')}</h4>
      <p>
        <Said said={body.range} />
      </p>
    </>
  );
}

function Picture({ outcome, body, view }: RiskBodyPartProps) {
  switch (view) {
    case 'people':
      return <People outcome={outcome} body={body} />;
    case 'bars':
      return <Bars outcome={outcome} body={body} />;
    case 'table':
      return <Table outcome={outcome} body={body} />;
    case 'words':
      return <Panels id={outcome.id} body={body} picture={() => null} />;
  }
}

type PictureProps = Omit<RiskBodyPartProps, 'view'>;

function People({ outcome, body }: PictureProps) {
  const { t } = useTranslation('compare');
  return (
    <>
      <p>{body.total > DRAWN_AS_PEOPLE ? t('howToReadDots') : t('howToRead')}</p>
      <IconLegend
        happened={body.legend.happened}
        notHappened={body.legend.notHappened}
        total={body.total}
      />
      <Panels
        id={outcome.id}
        body={body}
        picture={({ count }) => <IconArray count={count} total={body.total} />}
      />
    </>
  );
}

/** The largest crowd that is drawn as human figures; a larger one is drawn as squares. */
const DRAWN_AS_PEOPLE = 1_000;

function Panels({
  id,
  body,
  picture,
}: {
  readonly id: string;
  readonly body: RiskBody;
  readonly picture: (panel: RiskPanel) => React.ReactNode;
}) {
  const [first, second] = body.panels;
  const side = (panel: RiskPanel) => ({
    option: panel.option,
    content: (
      <>
        <OptionName option={panel.option}>{panel.name}</OptionName>
        {picture(panel)}
        <p>
          <Said said={panel.said} />
        </p>
      </>
    ),
  });
  return <Pair outcome={id} first={side(first)} second={side(second)} />;
}

function Bars({ outcome, body }: PictureProps) {
  const { t } = useTranslation('compare');
  return (
    <>
      <p>{t('howToReadBars')}</p>
      <RiskBars
        caption={outcome.name}
        total={body.total}
        ends={body.ends}
        rows={body.panels.map(({ option, name, count, said }) => ({
          label: name,
          option,
          count,
          said,
        }))}
      />
    </>
  );
}

function Table({ outcome, body }: PictureProps) {
  const { t } = useTranslation('compare');
  return (
    <DataTable
      caption={t('table.caption', { outcome: outcome.name, total: body.total })}
      columns={[t('table.option'), t('table.happened'), t('table.notHappened')]}
      rows={body.panels.map(({ name, short, rest }) => ({ header: name, cells: [short, rest] }))}
    />
  );
}
