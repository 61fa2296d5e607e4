-- The last entry of the log, once nobody else can append. One call rather than two, and in this order: each statement of
-- such a function sees what others had committed when it began, so the entry is read after the wait for the lock.

create function lock_audit_head() returns table (last_position integer, last_hash text) language plpgsql as $$
begin
  perform pg_advisory_xact_lock(724262, 2);
  return query
    select audit_entry.position, audit_entry.hash from audit_entry order by audit_entry.position desc limit 1;
end
$$;
