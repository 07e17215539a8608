import './workplace.ts'
