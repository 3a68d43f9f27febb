import { useEffect, useRef } from 'react';
import { COMMAND_KEYS, type Command } from './commandKeys';
import { pressed, writesText } from './keys';

/** Runs the page's commands from the keyboard, as COMMAND_KEYS binds them. */
export function useCommands(commands: Readonly<Record<Command, () => void>>): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const binding = COMMAND_KEYS.find((candidate) => pressed(event, candidate));
      if (!binding?.command || (binding.notInText && writesText(event.target))) return;
      event.preventDefault();
      latest.current[binding.command]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
