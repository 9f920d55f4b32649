import { useTranslation } from 'react-i18next';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { Pair } from '#ui/pair/Pair.tsx';
import { Said } from '#ui/said/Said.tsx';
import { Sentence, TERMS } from '#ui/said/Sentence.tsx';
import type { Reading } from './compareView.ts';
import type { OutcomeView } from './outcomeView.ts';
import { RiskBodyPart } from './RiskBodyPart.tsx';
import type { ScoresBody } from './scoresBody.ts';

interface OutcomeBodyPartProps {
  readonly outcome: OutcomeView;
  readonly view: Reading['view'];
}

/** What was found, in the form that this kind of finding takes. */
export function OutcomeBodyPart({ outcome, view }: OutcomeBodyPartProps) {
  const { t } = useTranslation('compare');
  const { body } = outcome;
  switch (body.kind) {
    case 'risk':
      return <RiskBodyPart outcome={outcome} body={body} view={view} />;
    case 'scores':
      return <Scores id={outcome.id} body={body} />;
    case 'groups':
      return (
        <>
          <p>
            <Sentence>{t('groupsLead', TERMS)}</Sentence>
          </p>
          <DataTable
            caption={outcome.name}
            columns={[t('published.figure'), t('published.value')]}
            rows={body.rows.map(({ header, said }) => ({ header, cells: [said] }))}
          />
        </>
      );
    case 'words':
      return (
        <p>
          <Said said={body.said} />
        </p>
      );
  }
}

function Scores({ id, body }: { readonly id: string; readonly body: ScoresBody }) {
  const [first, second] = body.panels.map(({ option, name, said }) => ({
    option,
    content: (
      <>
        <OptionName option={option}>{name}</OptionName>
        <p>
          <Said said={said} />
        </p>
      </>
    ),
  }));
  return first === undefined || second === undefined ? null : (
    <Pair outcome={id} first={first} second={second} />
  );
}
