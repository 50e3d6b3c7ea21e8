import type { FoundPicture } from '@/lib/finding/picture';
import type { Rect } from '@/lib/finding/rect';
import type { PickerState } from './state';

/** The page, dimmed, with everything that can be picked left bright and framed. */
export function Stage({ state: { mode, choice, area, room } }: { state: PickerState }) {
  const shown =
    mode === 'picture' ? choice.pictures.filter((one) => isDrawn(one, choice.activeId)) : [];
  const holes = mode === 'picture' ? shown.map(({ place }) => place.shown) : [area];
  const active = shown.find(({ id }) => id === choice.activeId);
  return (
    <>
      <svg class="stage" width={room.width} height={room.height} aria-hidden="true">
        <mask id="holes">
          <rect width="100%" height="100%" fill="#fff" />
          {holes.map((hole, index) => hole && <Box key={index} box={hole} fill="#000" />)}
        </mask>
        <rect class="veil" width="100%" height="100%" mask="url(#holes)" />
        {shown.map((picture) => (
          <Frame
            key={picture.id}
            picture={picture}
            state={choice.ticked.includes(picture.id) ? 'ticked' : ''}
          />
        ))}
        {active?.place.shown && <Box box={active.place.shown} class="rim" />}
        {active && <Frame picture={active} state="active" />}
      </svg>
      {choice.ticked.map((id, index) => {
        const place = shown.find((one) => one.id === id)?.place.shown;
        return place && <Number key={id} place={place} number={index + 1} />;
      })}
    </>
  );
}

/** Marks stand for something on which they are, and what is not seen would frame something else. */
function isDrawn({ id, place, share }: FoundPicture, activeId: number | null): boolean {
  return place.shown !== null && (id === activeId || (place.isSeen && share > 0));
}

function Frame({ picture, state }: { picture: FoundPicture; state: string }) {
  const { shown } = picture.place;
  return shown && <Box box={shown} class={`frame ${state}`} />;
}

function Box({ box, ...more }: { box: Rect; class?: string; fill?: string }) {
  const { left, top, width, height } = box;
  return <rect x={left} y={top} width={width} height={height} rx="3" {...more} />;
}

function Number({ place, number }: { place: Rect; number: number }) {
  return (
    <span
      class="number"
      style={{ left: `${place.left + 16}px`, top: `${place.top + 16}px` }}
      aria-hidden="true"
    >
      {number}
    </span>
  );
}
