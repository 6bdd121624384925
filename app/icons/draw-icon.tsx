import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { PAPER } from '#lib/site/theme-colours.ts';

/** The mark of app/icon.svg on paper, as a picture for devices that take no drawing. */
export async function drawIcon(size: number, { mark, round }: { mark: number; round: boolean }) {
  const svg = await readFile(join(process.cwd(), 'app/icon.svg'), 'base64');
  const paper = {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: size,
    height: size,
    background: PAPER.light,
    borderRadius: round ? size * 0.22 : 0,
  };
  return new ImageResponse(
    <div style={paper}>
      <img
        alt=""
        src={`data:image/svg+xml;base64,${svg}`}
        width={size * mark}
        height={size * mark}
      />
    </div>,
    { width: size, height: size },
  );
}
