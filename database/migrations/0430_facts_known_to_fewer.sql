-- A fact that fewer may know than read the timeline has a restrictive policy of its own room, so that no later
-- change of the timeline's policy can let it go. New among them: that De Cirkel wrote about her, and whether she
-- was in danger, is known to who reads what it wrote.
set local role stapteam_owner;

alter policy read_timeline on facts
  using (programme_id = (select app.actor_programme())
    and subject_id = any ((select app.subjects_for('timeline', 'read'))::uuid[]));

create policy whereabouts_known_to_fewer on facts as restrictive for select to stapteam_runtime
  using (kind not in ('whereabouts-known', 'whereabouts-ended')
    or subject_id = any ((select app.subjects_for('whereabouts', 'read'))::uuid[]));
create policy messages_known_to_fewer on facts as restrictive for select to stapteam_runtime
  using (kind not in ('message-came', 'message-noted')
    or subject_id = any ((select app.subjects_for('case-messages', 'read'))::uuid[]));
create policy safety_known_to_fewer on facts as restrictive for select to stapteam_runtime
  using (kind not in ('safety-plan-reviewed', 'incident-recorded', 'incident-ended', 'missing-opened', 'missing-ended')
    or subject_id = any ((select app.subjects_for('safety-texts', 'read'))::uuid[]));
create policy voice_known_to_fewer on facts as restrictive for select to stapteam_runtime
  using (kind not in ('complaint-received', 'complaint-heard', 'complaint-answered', 'worker-refused',
      'worker-refusal-ended', 'rating-given')
    or subject_id = any ((select app.subjects_for('voice', 'read'))::uuid[])
      and (attributes ->> 'aboutPersonId') is distinct from (select app.actor_id())::text);
