create or replace function answers.bury_wave(wave uuid, counted_receipts text[], report jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  sorted text[] := array(select r.receipt from unnest(counted_receipts) as r (receipt) order by r.receipt collate "C");
  known text;
begin
  update answers.waves set state = 'counted', receipts = sorted where id = wave and state = 'closed'
  returning fingerprint into known;
  if not found then
    raise exception using errcode = 'OH003', constraint = 'waves__is_not_due';
  end if;
  perform answers.append_entry('counted', jsonb_build_object(
    'wave', wave, 'fingerprint', known,
    -- The hash of what `/waves/<wave>/receipts` replies, byte for byte.
    'receipts', jsonb_build_object('count', cardinality(sorted), 'hash', transparency.hash_of(to_jsonb(sorted))),
    -- Only numbers for the whole wave: what became of the ballots, and why some are in no figure.
    'report', report));
  perform answers.drop_ballots(wave);
end
$$;
comment on function answers.bury_wave(uuid, text[], jsonb) is
  'Door counting -> answers: publishes the receipts, and drops the ballots and spent tickets.';
grant execute on function answers.bury_wave(uuid, text[], jsonb) to counting;
