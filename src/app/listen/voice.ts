// The voice of the browser itself, if it has one for the language on the device.

/**
 * A voice that speaks the language without sending the text anywhere; `undefined` where there is none.
 * Voices can come late, so ask again when the browser says that they changed.
 */
export function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const base = language.split('-')[0]?.toLowerCase() ?? '';
  const local = voices.filter(({ localService }) => localService);
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
  return (
    local.find((voice) => tagOf(voice) === language.toLowerCase()) ??
    local.find((voice) => tagOf(voice).split('-')[0] === base)
  );
}
