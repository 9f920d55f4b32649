import { describe, expect, test } from 'vitest';
import { billOf } from './supply.ts';

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

describe('billOf', () => {
  test('names what readers are sent and leaves out what only builds', () => {
    const { components, dependencies } = billOf(whole, two);

    expect(components.map(({ name }) => name)).toEqual(['react', 'scheduler']);
    expect(dependencies).toEqual([
      { ref: 'aid@1.0.0', dependsOn: ['react@19.0.0'] },
      { ref: 'react@19.0.0', dependsOn: ['scheduler@1.0.0'] },
    ]);
  });

  test('is the same at every build, in whatever folder', () => {
    const text = JSON.stringify(billOf(whole, two));

    expect(text).not.toMatch(/of-this-build|now|some-folder/);
    expect(billOf(whole, two).metadata.component.name).toBe('aid');
  });

  test('stops where something was bundled that the lock file does not know', () => {
    expect(() => billOf(whole, [bundled('react', '18.0.0')])).toThrow(/react@18\.0\.0/);
  });

  test('stops at a licence that we do not hand on', () => {
    expect(() =>
      billOf(whole, [{ ...bundled('react', '19.0.0'), identifier: 'MIT AND GPL-3.0-only' }]),
    ).toThrow(/react@19\.0\.0: a licence/);
  });
});
