/** A report that nobody published, in the manner of such reports: some of last year's figures, and some new ones. */
export const report2026 = `# 年度报告（示例）

## 7.2 知识产权工作

全年授权专利**14.02万件**，发明专利获授权**5.61万件**；高价值发明专利每万人口拥有**71件**，受理PCT专利申请**8013件**。

## 知识产权金融

- 到9月末，以知识产权质押的贷款余额为**301.5亿元**，比年初增加**20.56%**

新建首批低空试飞场地**17座**，带动投资约**4.2亿元**

印发《示例办法》，筹备第23届论坛
`;
