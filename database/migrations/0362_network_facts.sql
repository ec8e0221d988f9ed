-- What is done with the network and with a question of the municipality happened, and is recorded once as
-- everything else: by who did it, about no woman.
set local role stapteam_owner;

create policy record_network on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and subject_id is null
    and kind in ('network-added', 'network-changed', 'network-spoken') and (select app.may('network', 'write')));
create policy record_municipal_request on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and subject_id is null
    and (kind = 'municipal-request-asked' and (select app.may('municipal-requests', 'create'))
      or kind in ('municipal-request-answered', 'municipal-request-withdrawn')
        and (select app.may('municipal-requests', 'write'))));
