import type { ComponentProps } from 'react'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { Fieldset } from '../../ui/field/Fieldset.tsx'
import type { Invitee } from './meetings.api.ts'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  label: string
  error?: string | undefined
  among: readonly Pick<Invitee, 'membershipId' | 'name' | 'role'>[]
}

/** Who was chosen: a form gives of one box its value alone, and of none *false*. */
export const chosenIn = (chosen: string[] | false): string[] => (chosen ? [chosen].flat() : [])

/** Several colleagues, each by name and role. Takes what `register()` gives. */
export function InviteeField({ label, error, among, ...input }: Props) {
  const role = useText(roleText)
  return (
    <Fieldset label={label} error={error} role="group">
      {among.map((one) => (
        <Checkbox
          key={one.membershipId}
          label={`${one.name}, ${role(one.role)}`}
          value={one.membershipId}
          {...input}
        />
      ))}
    </Fieldset>
  )
}
