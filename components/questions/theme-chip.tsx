import { Chip } from '#components/ui/chip.tsx';

export function ThemeChip({ name, href }: { name: string; href?: string }) {
  return (
    <Chip tone="apricot" href={href}>
      {name}
    </Chip>
  );
}
