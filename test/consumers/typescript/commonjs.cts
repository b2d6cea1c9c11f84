/** A consumer that is CommonJS, with `import … = require`. */
import sti = require('shanghai-sti');
import dataset = require('shanghai-sti/dataset');

sti.patentsGranted.unit satisfies '件';
sti.convert(2470.67, '万元', '亿元') satisfies number;
dataset.cite(sti.patentsGranted) satisfies string;
