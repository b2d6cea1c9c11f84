-- Each query names a file as a table; what it gives stands below it.

-- The Parquet file: large sums, with the interval that each figure stands for.
select id, printed, interval_low / 1e8 as low, interval_high / 1e8 as high
from 'node_modules/shanghai-sti/data/2025.parquet'
where unit = '元' and value >= 1e11
order by value;
-- first-of-a-kind-equipment-risk-coverage | 1107亿元 | 1106.5 | 1107.5
-- ic-pool-risk-coverage | 2.27万亿元 | 22650 | 22750

-- The CSV file, where a period is a text.
select period, value, publication_publisher
from read_csv('node_modules/shanghai-sti/data/series.csv', types = {'period': 'VARCHAR'})
where id = 'pct-applications' and value is not null and period >= '2023'
order by period;
-- 2023 | 6185 | Wenhui Daily on sipa.sh.gov.cn
-- 2024 | 6822 | Information Office of Shanghai Municipality
-- 2025 | 7446 | null

-- The two together: what the edition says of the last point of each series.
select s.id, s.value, o.definition_en
from 'node_modules/shanghai-sti/data/series.parquet' s
join 'node_modules/shanghai-sti/data/2025.csv' o using (id)
where s.publication_publisher is null and s.value is not null and o.unit = '件/万人';
-- high-value-invention-patents-per-10k-people | 65 | …
