import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Words } from '#i18n/words.ts';
import { Action } from '#ui/action/Action.tsx';
import { spokenIn } from './sentences.ts';
import { voiceFor } from './voice.ts';

interface ListenProps {
  readonly words: Words;
  readonly synthesis: SpeechSynthesis;
}

type Playing = 'silent' | 'speaking' | 'paused';

/** Reads the page aloud with a voice of the device. Nothing is shown where there is no such voice. */
export function Listen({ words, synthesis }: ListenProps) {
  const [playing, setPlaying] = useState<Playing>('silent');
  const voice = useSyncExternalStore(
    (changed) => {
      synthesis.addEventListener('voiceschanged', changed);
      return () => {
        synthesis.removeEventListener('voiceschanged', changed);
      };
    },
    () => voiceFor(words.language, synthesis.getVoices()),
  );
  // Talks to the browser: a voice goes on speaking after its page has gone.
  useEffect(
    () => () => {
      synthesis.cancel();
    },
    [synthesis],
  );
  if (voice === undefined) return null;
  const say = (key: string) => words.text(`common:listen.${key}`);
  const speak = () => {
    synthesis.cancel();
    setPlaying('speaking');
    readOn(synthesis, voice, () => {
      setPlaying('silent');
    });
  };
  return (
    <div role="group" aria-label={say('title')}>
      {playing === 'silent' ? (
        <Action kind="quiet" onPress={speak}>
          {say('start')}
        </Action>
      ) : (
        <>
          <Action
            kind="quiet"
            onPress={() => {
              if (playing === 'speaking') synthesis.pause();
              else synthesis.resume();
              setPlaying(playing === 'speaking' ? 'paused' : 'speaking');
            }}
          >
            {say(playing === 'speaking' ? 'pause' : 'resume')}
          </Action>
          <Action
            kind="quiet"
            onPress={() => {
              synthesis.cancel();
              setPlaying('silent');
            }}
          >
            {say('stop')}
          </Action>
        </>
      )}
    </div>
  );
}

/** Says one part after the other; a part at a time, because browsers give up on long texts. */
function readOn(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice, done: () => void): void {
  const main = document.querySelector('main');
  const parts = main === null ? [] : spokenIn(main);
  const next = (place: number) => {
    const part = parts[place];
    if (part === undefined) {
      mark(undefined);
      done();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onstart = () => {
      mark(part.part);
    };
    utterance.onend = () => {
      next(place + 1);
    };
    utterance.onerror = () => {
      mark(undefined);
      done();
    };
    synthesis.speak(utterance);
  };
  next(0);
}

/** Shows which part is being read, where the browser can paint it without touching the page. */
function mark(part: Element | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('read-aloud');
  if (part === undefined) return;
  const range = new Range();
  range.selectNodeContents(part);
  CSS.highlights.set('read-aloud', new Highlight(range));
}
