-- What the code knew of themes by their Finnish slug, so that a new slug loses none of it.
CREATE TYPE "ThemeHelp" AS ENUM ('suicide', 'crisis', 'violence', 'crime', 'child', 'youth', 'substances');

CREATE TYPE "ContentNote" AS ENUM ('childWishes', 'mind', 'loss', 'violence', 'substances');

CREATE TYPE "ThemePicture" AS ENUM ('couple', 'parenting', 'adolescence', 'sexuality', 'child_wishes', 'loneliness', 'mind', 'crisis', 'violence', 'substances', 'everyday', 'cultures', 'illness', 'ageing');

ALTER TABLE "themes" ADD COLUMN     "content_note" "ContentNote",
ADD COLUMN     "help_topics" "ThemeHelp"[] DEFAULT ARRAY[]::"ThemeHelp"[],
ADD COLUMN     "picture" "ThemePicture",
ADD COLUMN     "watched" BOOLEAN NOT NULL DEFAULT false;

UPDATE "themes" t SET "help_topics" = known.topics::"ThemeHelp"[], "watched" = known.watched,
    "content_note" = known.note::"ContentNote", "picture" = known.picture::"ThemePicture"
FROM (VALUES
    ('parisuhde', '{violence}', false, NULL, 'couple'),
    ('vanhemmuus', '{child}', false, NULL, 'parenting'),
    ('murrosika', '{child,youth}', false, NULL, 'adolescence'),
    ('seksuaalisuus', '{youth,violence}', false, NULL, 'sexuality'),
    ('lapsitoiveet', '{}', false, 'childWishes', 'child_wishes'),
    ('yksinaisyys', '{}', false, NULL, 'loneliness'),
    ('mieli', '{suicide}', false, 'mind', 'mind'),
    ('kriisit', '{crisis}', false, 'loss', 'crisis'),
    ('vakivalta', '{violence,crime}', true, 'violence', 'violence'),
    ('paihteet', '{substances}', false, 'substances', 'substances'),
    ('arki', '{}', false, NULL, 'everyday'),
    ('kulttuurit', '{}', false, NULL, 'cultures'),
    ('sairaus-ja-vamma', '{}', false, NULL, 'illness'),
    ('ikaantyminen', '{}', false, NULL, 'ageing')
) AS known (slug, topics, watched, note, picture)
WHERE t."slug_fi" = known.slug;
