import { describe, expect, test } from 'vitest';
import { billOf, carriedIn } from './supply.ts';

const component = (ref: string) => ({
  'bom-ref': ref,
  name: ref.replace(/@[^@]*$/, ''),
  version: ref.replace(/.*@/, ''),
  scope: 'optional',
});
const whole = {
  serialNumber: 'urn:uuid:of-this-build',
  metadata: { timestamp: 'now', component: { 'bom-ref': 'aid@1.0.0', name: 'some-folder' } },
  components: ['react@19.0.0', 'scheduler@1.0.0', 'vite@8.0.0'].map(component),
  dependencies: [
    { ref: 'aid@1.0.0', dependsOn: ['react@19.0.0', 'vite@8.0.0'] },
    { ref: 'react@19.0.0', dependsOn: ['scheduler@1.0.0'] },
    { ref: 'vite@8.0.0', dependsOn: [] },
  ],
};
const bundled = (name: string, version: string) => ({ name, version, identifier: 'MIT', text: '' });
const two = [bundled('react', '19.0.0'), bundled('scheduler', '1.0.0')];
const parts = [
  { name: 'Letters', version: '1.5', identifier: 'OFL-1.1', text: 'Copyright of letters' },
  { name: 'map', identifier: 'MIT', text: 'Copyright of map', within: 'react@19.0.0' },
];

describe('billOf', () => {
  test('names what readers are sent and leaves out what only builds', () => {
    const { components, dependencies } = billOf(whole, two, []);

    expect(components.map(({ name }) => name)).toEqual(['react', 'scheduler']);
    expect(dependencies).toEqual([
      { ref: 'aid@1.0.0', dependsOn: ['react@19.0.0'] },
      { ref: 'react@19.0.0', dependsOn: ['scheduler@1.0.0'] },
    ]);
  });

  test('names what stands inside a package, and what stands beside them', () => {
    const { components, dependencies } = billOf(whole, two, parts);
    const licensed = (id: string) => ({ licenses: [{ license: { id } }] });

    expect(components.slice(2)).toEqual([
      expect.objectContaining({
        'bom-ref': 'Letters@1.5',
        name: 'Letters',
        version: '1.5',
        ...licensed('OFL-1.1'),
      }),
      expect.objectContaining({ 'bom-ref': 'map', name: 'map', ...licensed('MIT') }),
    ]);
    expect(dependencies).toEqual([
      { ref: 'aid@1.0.0', dependsOn: ['react@19.0.0', 'Letters@1.5'] },
      { ref: 'react@19.0.0', dependsOn: ['scheduler@1.0.0', 'map'] },
      { ref: 'Letters@1.5', dependsOn: [] },
      { ref: 'map', dependsOn: [] },
    ]);
  });

  test('is the same at every build, in whatever folder', () => {
    const text = JSON.stringify(billOf(whole, two, parts));

    expect(text).not.toMatch(/of-this-build|now|some-folder/);
    expect(billOf(whole, two, parts).metadata.component.name).toBe('aid');
  });

  test('stops where something was bundled that the lock file does not know', () => {
    expect(() => billOf(whole, [bundled('react', '18.0.0')], [])).toThrow(/react@18\.0\.0/);
  });

  test('stops at a licence that we do not hand on', () => {
    expect(() =>
      billOf(whole, [{ ...bundled('react', '19.0.0'), identifier: 'MIT AND GPL-3.0-only' }], []),
    ).toThrow(/react@19\.0\.0: a licence/);
  });
});

describe('carriedIn', () => {
  const array = {
    ...bundled('d3-array', '3.2.5'),
    identifier: 'ISC',
    text: 'Copyright 2010 Somebody\n\nPermission to use is granted.',
  };

  test('names what a package carries, each with a notice of its own', () => {
    expect(carriedIn([...two, array])).toEqual([
      {
        name: 'internmap',
        version: '2.0.3',
        identifier: 'ISC',
        text: 'Copyright 2021 Mike Bostock\n\nPermission to use is granted.',
        purl: 'pkg:npm/internmap@2.0.3',
        within: 'd3-array@3.2.5',
      },
      expect.objectContaining({
        name: 'quickselect',
        text: 'Copyright 2018 Vladimir Agafonkin\n\nPermission to use is granted.',
      }),
    ]);
  });

  test('names nothing of a package that is not shipped', () => {
    expect(carriedIn(two)).toEqual([]);
  });

  test('stops where a notice would be lost', () => {
    expect(() => carriedIn([{ ...array, text: 'Do as you like.' }])).toThrow(/d3-array@3\.2\.5/);
  });
});
