import { describe, expect, test } from 'vitest';
import { shortCitations } from '#domain/evidence/citation.ts';
import { parseEvidence } from '#domain/evidence/parseEvidence.ts';
import { inventedFiles, inventedSource } from '#tests/fixtures/evidence.ts';
import { plain, plainWords } from '#tests/words.ts';
import { claimsView, type ClaimEntry } from './claimsView.ts';

const slip = { id: 'slip', where: 'Table 1', printed: 0.05, used: 0.06 };

const position = {
  id: 'society',
  kind: 'guideline',
  source: 'example-2024',
  date: '2024',
  where: 'Page 1',
  readFrom: 'abstract',
  checkedBy: [],
  facts: ['example.one'],
};

/** An invented claim that rests on everything a claim can rest on. */
const claim = {
  id: 'milder',
  madeIn: ['example-2024'],
  aboutDying: false,
  blanks: { targit: 'tingling-5y/targit-iort/people', total: 'tingling-5y/ebrt/out-of' },
  figures: ['tiredness', 'visits-in-trial'],
  positions: ['society'],
  errata: ['slip'],
  sources: ['example-2024'],
  facts: ['example.one'],
};

function entries(...claims: readonly object[]): readonly ClaimEntry[] {
  const evidence = parseEvidence({
    ...inventedFiles,
    'sources/example-2024.json': { ...inventedSource, errata: [slip] },
    'positions.json': [position],
    'claims.json': claims,
  });
  return claimsView({ ...evidence, citations: shortCitations(evidence.sources) }, plainWords)
    .entries;
}

const named = (outcome: string) =>
  `claims:links.row outcome=evidence:outcomes.${outcome}.name when=evidence:times.by months=60 study=Example A, Sample B 2024`;

describe('claimsView', () => {
  test('speaks shares as people of one crowd', () => {
    expect(entries(claim).map(({ says }) => plain(says))).toEqual([
      'claims:milder.says targit=70 total=1000',
    ]);
  });

  test('keeps the order of the file', () => {
    const ids = entries(claim, { ...claim, id: 'shorter' }).map(({ id }) => id);

    expect(ids).toEqual(['claim-milder', 'claim-shorter']);
  });

  test('leads to results by name, then to other rows, positions and misprints by study', () => {
    expect(entries(claim)[0]?.links).toEqual([
      { href: '/en/sources/#figure-tingling-5y', text: named('tingling') },
      { href: '/en/sources/#figure-tiredness', text: named('tiredness') },
      { href: '/en/sources/#figure-visits-in-trial', text: 'Example A, Sample B 2024' },
      { href: '/en/sources/#position-society', text: 'Example A, Sample B 2024' },
      { href: '/en/sources/#erratum-slip', text: 'claims:links.misprint' },
    ]);
  });

  test('leads to a study itself where none of its rows stands behind the claim', () => {
    const bare = { ...claim, blanks: {}, figures: [], positions: [], errata: [] };

    expect(entries(bare)[0]?.links).toEqual([
      { href: '/en/sources/#source-example-2024', text: 'Example A, Sample B 2024' },
    ]);
  });

  test('says where a claim was read, or nothing where we know of no one place', () => {
    const read = entries(claim, { ...claim, id: 'nowhere', madeIn: [] }).map((entry) => entry.read);

    expect(read).toEqual([
      [{ href: '/en/sources/#source-example-2024', text: 'Example A, Sample B 2024' }],
      [],
    ]);
  });
});
