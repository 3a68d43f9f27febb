import { useEffect, useRef } from 'react';
import { type Command, KEY_MAP } from './keyMap';
import { pressed, writesText } from './keys';

const BOUND = KEY_MAP.flatMap((group) => group.bindings).filter((binding) => binding.command);

/** Runs the page's commands from the keyboard, as KEY_MAP binds them. */
export function useCommands(commands: Readonly<Record<Command, () => void>>): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const binding = BOUND.find((candidate) => pressed(event, candidate));
      if (!binding?.command || (binding.notInText && writesText(event.target))) return;
      event.preventDefault();
      latest.current[binding.command]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
