import { describe, expect, test } from 'vitest';
import { voiceFor } from './voice.ts';

const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: false,
  name: lang,
  voiceURI: lang,
});

describe('voiceFor', () => {
  test.each([
    ['en', ['de-DE', 'en-US'], 'en-US'],
    ['en-GB', ['en-US', 'en-GB'], 'en-GB'],
    ['ar', ['ar_EG'], 'ar_EG'],
    ['cy', ['en-GB'], undefined],
  ])('finds for %s among %j the voice %s', (language, voices, found) => {
    expect(
      voiceFor(
        language,
        voices.map((tag) => voice(tag)),
      )?.lang,
    ).toBe(found);
  });

  test('never takes a voice that would send the text away', () => {
    expect(voiceFor('en', [voice('en-GB', false)])).toBeUndefined();
  });
});
