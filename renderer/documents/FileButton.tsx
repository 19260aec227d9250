import { type ReactNode, useRef } from 'react';
import { Button, type ButtonProps } from '../ui/Button.tsx';

export interface FileButtonProps extends Pick<ButtonProps, 'look' | 'size' | 'icon' | 'aria-label'> {
  readonly onPick: (files: readonly File[]) => void;
  readonly several?: boolean;
  readonly children: ReactNode;
}

/** A button that opens the system's own choice of files. */
export function FileButton({ onPick, several = false, children, ...button }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={several}
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
