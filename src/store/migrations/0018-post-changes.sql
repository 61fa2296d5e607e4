-- What a person changed is read by the person, newest first.

create index audit_entry_of_actor on audit_entry (actor_id, position);
