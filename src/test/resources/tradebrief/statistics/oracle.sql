-- Every measure once more, in SQL on whole numbers, from the CSV files themselves. Knows nothing of the program.
-- A level is a number of millions of yuan (the sample publishes hundredths of 100 million); a month is 12 × year + month - 1;
-- a result is scaled by 10^12. Variables: {folder}, {asof}.

-- half up, away from zero; undefined unless the divisor is positive
create macro q(n, d) as case when d > 0 then
  case when n >= 0 then (2::hugeint * n + d) // (2::hugeint * d) else -((2::hugeint * -n + d) // (2::hugeint * d)) end end;
create macro growth(v, b) as q((v - b) * 100000000000000::hugeint, b);
create macro share(v, w) as q(v * 100000000000000::hugeint, w);
create macro months(t) as 12 * t[1:4]::int + t[6:7]::int - 1;

create table release as
select area, flow, mode, basis, status, release::date as day,
  case when length(period) = 4 then 12 * period::int
       when period like '%-H%' then 12 * period[1:4]::int + 6 * (period[7:7]::int - 1)
       when period like '%-Q%' then 12 * period[1:4]::int + 3 * (period[7:7]::int - 1)
       else months(period[1:7]) end as f,
  case when length(period) = 4 then 12 * period::int + 11
       when period like '%-H%' then 12 * period[1:4]::int + 6 * period[7:7]::int - 1
       when period like '%-Q%' then 12 * period[1:4]::int + 3 * period[7:7]::int - 1
       when period like '%..%' then months(period[10:16])
       else months(period[1:7]) end as l,
  cast(cast(nullif(value, '') as decimal(18, 2)) * 100 as hugeint) as v
from read_csv('{folder}/observations-*.csv', all_varchar = true, header = true)
where release::date <= date '{asof}';

create table obs as
select area, flow, mode, basis, f, l, arg_max({'v': v, 'status': status}, day) as latest from release
group by all;
create table known as
select area, flow, mode, basis, f, l, latest.v as v, latest.status as status from obs;

create table break as
select area, flow, mode, basis, f, l from known where status = 'B';

-- what is published month by month: since 2020 January and February are one
create table slot as
select * from known where v is not null and (f = l or (f % 12 = 0 and l = f + 1 and f >= 12 * 2020));

create table wanted as
with series as (select distinct area, flow, mode, basis from known),
     month as (select unnest(range(12 * 2018, 12 * 2026 + 10))::int as m)
select *, 'month' as kind, m as f, m as l from series, month
union all select *, 'to-date' as kind, m - m % 12 as f, m as l from series, month;

create table summed as
select w.area, w.flow, w.mode, w.basis, w.kind, w.f, w.l, sum(s.v)::hugeint as v
from wanted w join slot s on s.area = w.area and s.flow = w.flow and s.mode = w.mode and s.basis = w.basis
  and s.f >= w.f and s.l <= w.l
group by all having sum(s.l - s.f + 1) = w.l - w.f + 1;

create table level as
select w.*, coalesce(k.v, case when not exists (
    select 1 from break b where b.area = w.area and b.flow = w.flow and b.mode = w.mode and b.basis = w.basis
      and b.f > w.f and b.l <= w.l) then s.v end) as v
from wanted w
left join known k on k.area = w.area and k.flow = w.flow and k.mode = w.mode and k.basis = w.basis and k.f = w.f and k.l = w.l
left join summed s on s.area = w.area and s.flow = w.flow and s.mode = w.mode and s.basis = w.basis
  and s.kind = w.kind and s.f = w.f and s.l = w.l;
delete from level where v is null;

-- twelve months: what is left of the year before, and this year to date
insert into level by name
select c.area, c.flow, c.mode, c.basis, 'rolling' as kind, c.m, c.l - 11 as f, c.l,
  (c.v + coalesce(sum(s.v), 0))::hugeint as v
from level c left join slot s on s.area = c.area and s.flow = c.flow and s.mode = c.mode and s.basis = c.basis
  and s.f >= c.l - 11 and s.l < c.f
where c.kind = 'to-date'
group by c.area, c.flow, c.mode, c.basis, c.m, c.f, c.l, c.v
having coalesce(sum(s.l - s.f + 1), 0) + c.l - c.f + 1 = 12
  and not exists (select 1 from break b where b.area = c.area and b.flow = c.flow and b.mode = c.mode
    and b.basis = c.basis and b.f > c.l - 11 and b.l <= c.l and c.l % 12 <> 11);

-- a level beside that of a year before
create table pair as
select n.*, o.v as vb, o.f as fb, o.l as lb from level n join level o using (area, flow, mode, basis, kind)
where o.l = n.l - 12 and not exists (select 1 from break b where b.area = n.area and b.flow = n.flow
  and b.mode = n.mode and b.basis = n.basis and b.f > o.f and b.l <= n.l);

create table result (measure text, area text, flow text, mode text, basis text, m int, scaled hugeint);
insert into result select
  case kind when 'month' then 'value' when 'to-date' then 'cumulative' else 'rolling-year' end,
  area, flow, mode, basis, m, v * 1000000::hugeint * 1000000000000::hugeint from level;
insert into result select
  case kind when 'month' then 'year-on-year' when 'to-date' then 'cumulative-growth' else 'rolling-year-growth' end,
  area, flow, mode, basis, m, growth(v, vb) from pair;

insert into result
select 'month-on-month', n.area, n.flow, n.mode, n.basis, n.m, growth(n.v, o.v)
from level n join level o using (area, flow, mode, basis, kind)
where kind = 'month' and o.m = n.m - 1 and n.m % 12 >= 2 and not exists (select 1 from break b where b.area = n.area
  and b.flow = n.flow and b.mode = n.mode and b.basis = n.basis and b.f > o.f and b.l <= n.l);

-- base: March 2020
insert into result
select 'index', n.area, n.flow, n.mode, n.basis, n.m, share(n.v, o.v)
from level n join level o using (area, flow, mode, basis, kind)
where kind = 'month' and o.m = 12 * 2020 + 2 and not exists (select 1 from break b where b.area = n.area
  and b.flow = n.flow and b.mode = n.mode and b.basis = n.basis and b.f > least(o.f, n.f) and b.l <= greatest(o.l, n.l));

-- from 2018; a root has no whole numbers: binary, good for 10^-9
insert into result
select 'compound-growth', n.area, n.flow, n.mode, n.basis, n.m,
  round((pow(n.v::double / o.v::double, 1.0 / ((n.m - o.m) / 12)) - 1) * 100, 9)::decimal(38, 12) * 1000000000000::hugeint
from level n join level o using (area, flow, mode, basis, kind)
where kind = 'to-date' and o.m = 12 * 2018 + 11 and n.m > o.m and n.m % 12 = 11 and not exists (select 1 from break b
  where b.area = n.area and b.flow = n.flow and b.mode = n.mode and b.basis = n.basis and b.f > o.f and b.l <= n.l);

-- provinces in the nation, months
create table part as
select p.*, w.v as w from level p join level w using (flow, mode, basis, kind, m)
where kind = 'month' and p.area <> 'CN' and w.area = 'CN';
insert into result select 'share', area, flow, mode, basis, m, share(v, w) from part;
create table whole_pair as select * from pair where kind = 'month' and area = 'CN';
insert into result
select 'contribution', p.area, p.flow, p.mode, p.basis, p.m, q((p.v - p.vb) * 100000000000000::hugeint, w.vb)
from pair p join whole_pair w using (flow, mode, basis, kind, m) where p.area <> 'CN';
insert into result
select 'share-change', p.area, p.flow, p.mode, p.basis, p.m,
  q((p.v * w.vb - p.vb * w.v) * 100000000000000::hugeint, w.v * w.vb)
from pair p join whole_pair w using (flow, mode, basis, kind, m) where p.area <> 'CN';

create table ranked as
select area, flow, mode, basis, m, rank() over (partition by flow, mode, basis, m order by v desc) as r
from level where kind = 'month' and area <> 'CN';
insert into result select 'rank', area, flow, mode, basis, m, r::hugeint * 1000000000000 from ranked;
insert into result
select 'rank-change', area, flow, mode, basis, m,
  (rank() over (partition by flow, mode, basis, m order by vb desc)
    - rank() over (partition by flow, mode, basis, m order by v desc))::hugeint * 1000000000000
from pair where kind = 'month' and area <> 'CN';

insert into result
select 'balance', e.area, 'export', mode, basis, m, (e.v - i.v) * 1000000::hugeint * 1000000000000::hugeint
from level e join level i using (area, mode, basis, kind, m) where kind = 'month' and e.flow = 'export' and i.flow = 'import';
insert into result
select 'export-import-ratio', e.area, 'export', mode, basis, m, q(e.v * 1000000000000::hugeint, i.v)
from level e join level i using (area, mode, basis, kind, m) where kind = 'month' and e.flow = 'export' and i.flow = 'import';

insert into result
select 'goods-trade-share', area, flow, p.mode, p.basis, m, share(p.v, g.v)
from level p join level g using (area, flow, kind, m) where kind = 'month' and g.basis = 'goods-trade' and g.mode = '_T';

insert into result
select 'concentration', 'CN', flow, mode, basis, m,
  q(sum(v * v)::hugeint * 10000000000000000::hugeint, (sum(v) * sum(v))::hugeint)
from level where kind = 'month' and area <> 'CN' group by flow, mode, basis, m having count(*) = 31
