import type { ComponentProps } from 'react';
import { joinClasses } from './joinClasses.ts';

const TONES = {
  plain: 'border border-line bg-surface text-ink hover:bg-hover',
  primary: 'border border-transparent bg-accent text-on-accent hover:opacity-90',
  quiet: 'border border-transparent text-secondary hover:bg-hover hover:text-ink',
} as const;

export interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: keyof typeof TONES;
}

export function Button({ tone = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={joinClasses(
        'inline-flex h-8 items-center gap-2 rounded-md px-3 text-base whitespace-nowrap transition-colors',
        'disabled:cursor-default disabled:opacity-50',
        TONES[tone],
        className,
      )}
      {...rest}
    />
  );
}
